import net from 'node:net';

const COMMIT = Buffer.from('COMMIT\0');

/**
 * Stands between a process and its PostgreSQL, and can keep from it that a transaction has been committed: killed in
 * that moment, the process dies between commit and reply.
 */
export class HoldingProxy {
  /** Transactions whose commit the server has done and the process does not know of. */
  held = 0;
  private isArmed = false;
  private readonly sockets = new Set<net.Socket>();

  private constructor(
    private readonly server: net.Server,
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<HoldingProxy> {
    const target = new URL(databaseUrl);
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(databaseUrl);
    url.port = String((server.address() as net.AddressInfo).port);
    const proxy = new HoldingProxy(server, url.href);
    server.on('connection', (near) => proxy.join(near, Number(target.port)));
    return proxy;
  }

  /** From now on whoever commits learns nothing of it. */
  arm(): void {
    this.isArmed = true;
    this.held = 0;
  }

  disarm(): void {
    this.isArmed = false;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: net.Socket, port: number): void {
    const far = net.connect(port, '127.0.0.1');
    let isHeld = false;
    near.on('data', (chunk) => {
      if (this.isArmed && chunk.includes(COMMIT)) isHeld = true;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (!isHeld) near.write(chunk);
      else this.held += 1;
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      this.sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
