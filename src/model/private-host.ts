/** Private, loopback and link-local IPv4 addresses (RFC 6890), as `URL` normalises them. */
const privateV4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/**
 * Private, loopback and link-local IPv6 addresses, and IPv4-mapped ones, as `URL` normalises them.
 */
const privateV6 = /^\[(?:::\]|::1\]|f[cd]|fe[89ab]|::ffff:|64:ff9b:)/i;
/** Names that only resolve in a local network (RFC 6761, 6762, 8375), and names without a dot. */
const privateName = /^[^.:]*\.?$|\.(?:localhost|local|internal|lan|home\.arpa)\.?$/i;

/**
 * Whether a host is this machine or in the reader's own network (a router, a printer, a server
 * under development). Feeds from elsewhere may not link there.
 *
 * @param hostname - as `URL` normalises it.
 */
export const isPrivateHost = (hostname: string): boolean =>
  hostname.startsWith('[')
    ? privateV6.test(hostname)
    : privateV4.test(hostname) || privateName.test(hostname);
