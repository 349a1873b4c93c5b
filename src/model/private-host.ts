/** IPv4 addresses that lead nowhere in public (RFC 6890), as `URL` normalises them. */
const privateV4 =
  /^(?:0|10|127|2[2345]\d|169\.254|192\.168|192\.0\.0|198\.1[89]|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;
/**
 * IPv6 addresses of the public net (RFC 4291: `2000::/3`), as `URL` normalises them, but for those
 * that hold one of IPv4: 6to4 and Teredo.
 */
const publicV6 = /^\[(?!2002:|2001:0?:)[23]\w{3}:/;
/** Names that only resolve in a local network (RFC 6761, 6762, 8375), and names without a dot. */
const privateName =
  /^[^.:]*\.*$|\.(?:local(?:host|domain)?|internal|intranet|private|corp|home|lan|home\.arpa)\.*$/;

/**
 * Whether a host is this machine or in the reader's own network (a router, a printer, a server
 * under development). Feeds from elsewhere may not link there.
 *
 * @param hostname - as `URL` normalises it.
 */
export const isPrivateHost = (hostname: string): boolean =>
  hostname.startsWith('[')
    ? !publicV6.test(hostname)
    : privateV4.test(hostname) || privateName.test(hostname);
