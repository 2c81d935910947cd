import type { Server } from 'node:http';

/** Ports tried after the wished one. */
const ATTEMPTS = 50;

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.removeListener('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.removeListener('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, '127.0.0.1');
  });
}

/** Listens for this machine alone, on `port` or the next free one (0: any); gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < Math.min(port + ATTEMPTS, 65_536); tried++) {
    if (await listenOn(server, tried)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    }
  }
  throw new Error(`no free port from ${port} on`);
}
