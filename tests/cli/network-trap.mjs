/** Preloaded into a process (`node --import`): every try to reach anything but a file is written down and refused. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

function trap(holder, name) {
  holder[name] = (...words) => {
    appendFileSync(process.env.ECR_TRAP, `${name} ${JSON.stringify(words[0] ?? null)}\n`);
    throw new Error(`${name} is not allowed`);
  };
}

trap(net.Socket.prototype, 'connect');
trap(net.Server.prototype, 'listen');
trap(dgram, 'createSocket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  trap(dns, name);
  trap(dns.promises, name);
}
trap(globalThis, 'fetch');
