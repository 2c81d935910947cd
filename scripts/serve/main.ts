import { parseArgs } from 'node:util';
import { say } from '../../src/messages/format';
import { buildWhatIsStale } from './build';
import { listen } from './listen';
import { workbenchFolders, workbenchServer } from './server';

const DEFAULT_PORT = 3000;

function wishedPort(): number | undefined {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const port = Number(values.port ?? DEFAULT_PORT);
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function start(port: number): Promise<void> {
  const root = process.cwd();
  await buildWhatIsStale(root, (step) => console.log(say('zh-CN', `workbench.building-${step}`)));
  const taken = await listen(workbenchServer(workbenchFolders(root)), port);
  const address = `http://localhost:${taken}/`;
  console.log(say('zh-CN', 'workbench.started', { address }));
  console.log(say('en-US', 'workbench.started', { address }));
}

const port = wishedPort();
if (port === undefined) {
  console.error(say('zh-CN', 'workbench.usage'));
  process.exitCode = 3;
} else {
  await start(port);
}
