import { createServer } from 'node:http';

/** Whether an address that was asked for is none, such as `/%`. */
const isMalformed = (error) => error instanceof URIError || error?.code === 'ERR_INVALID_URL';

/**
 * Starts a server on a local port that answers requests by `handle`, which may throw: a
 * malformed address is answered with 400, anything else closes the connection.
 *
 * @param {number} port - 0 chooses any free port.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @throws {Error} with one plain sentence if the port is taken.
 */
export const listen = (handle, port) =>
  new Promise((resolve, reject) => {
    const server = createServer(async (request, response) => {
      try {
        await handle(request, response);
      } catch (error) {
        if (isMalformed(error) && !response.headersSent) response.writeHead(400).end('Bad request');
        else response.destroy(error);
      }
    });
    server.once('error', ({ code, message }) =>
      reject(
        new Error(
          code === 'EADDRINUSE'
            ? `Port ${port} is taken. Stop what listens there, or choose others: npm start -- --page-port=8010 --feed-port=8011`
            : `Port ${port} can’t be used: ${message}`,
        ),
      ),
    );
    server.listen(port, 'localhost', () => {
      const close = () =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        });
      resolve({ origin: `http://localhost:${server.address().port}`, close });
    });
  });
