/** As `URL` writes IPv4: this machine, a home or office, a link, an operator's own net. RFC 6890. */
const privateV4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** As `URL` writes IPv6: this machine, a link, a site of one's own, and IPv4 in its clothes. */
const privateV6 = /^\[(?:::\]|::1\]|f[cd]|fe[89ab]|::ffff:|64:ff9b:)/i;
/** Names that only resolve within a house: RFC 6761, 6762, 8375, and those without a dot. */
const privateName = /^[^.:]*\.?$|\.(?:localhost|local|internal|lan|home\.arpa)\.?$/i;

/**
 * Whether a host, as `URL` writes it, is this machine or one in the reader's own net: a router, a
 * printer, what somebody develops. A feed from elsewhere never means these.
 */
export const isPrivateHost = (hostname: string): boolean =>
  hostname.startsWith('[')
    ? privateV6.test(hostname)
    : privateV4.test(hostname) || privateName.test(hostname);
