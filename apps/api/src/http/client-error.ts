import type { Socket } from 'node:net';
import { newId, Refusal } from '#core/platform';
import { problemOf } from './problem.filter.js';

const REASONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'the headers are longer than 16 kB',
  ERR_HTTP_REQUEST_TIMEOUT: 'it did not arrive in time',
};

/** What is no HTTP never becomes a request: it is answered on the bare connection, as a problem like any other. */
export function refuseWhatIsNoHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const reason = REASONS[error.code ?? ''] ?? 'it is not HTTP/1.1';
  const problem = problemOf(new Refusal('malformed_request', { reason }), 'id', newId());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} Bad Request`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: id',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
