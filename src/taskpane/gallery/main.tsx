import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../components/app';
import { ErrorBoundary } from '../components/error-boundary';
import { listenToKeys } from '../keyboard';
import { createPane, type Pane } from '../pane';
import type { Theme } from '../pane-state';
import { createStore } from '../store';
import '../styles';
import { paneWords } from '../words';
import { SCENES, type Scene } from './scenes';

const LANGUAGES = ['zh-CN', 'en-US'] as const;
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

const chosen = new URLSearchParams(location.search);
const language = LANGUAGES.find((each) => each === chosen.get('language')) ?? 'zh-CN';
const theme = THEMES.find((each) => each === chosen.get('theme')) ?? 'light';

function Index(): ReactNode {
  return (
    <main>
      <h1>支出核报 · 界面一览</h1>
      <ul>
        {SCENES.map(({ name }) => (
          <li key={name}>
            {name}
            {LANGUAGES.flatMap((speech) =>
              THEMES.map((colours) => (
                <a key={speech + colours} href={`?state=${name}&language=${speech}&theme=${colours}`}>
                  {' '}
                  {speech} {colours}
                </a>
              )),
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

function Fault(): ReactNode {
  throw new TypeError('a fault in the pane');
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the views that are loaded on first use stand there. */
async function settled(): Promise<void> {
  do await nextFrame();
  while (document.querySelector('.view-loading') !== null);
  await nextFrame();
}

async function play(scene: Scene, pane: Pane, workbook: ReturnType<Scene['workbook']>): Promise<void> {
  await scene.play(pane, workbook);
  await settled();
  if (scene.click !== undefined) {
    const words = paneWords(language)(scene.click);
    [...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click();
    await settled();
  }
  document.documentElement.dataset.shown = '';
}

function show(scene: Scene, root: HTMLElement): void {
  const workbook = scene.workbook();
  const pane = createPane(createStore({ language, theme }), () => Promise.resolve(workbook));
  listenToKeys(pane, document);
  // The other themes of a state can be looked at without doing again what leads to it.
  window.addEventListener('gallery-theme', (event) => {
    const wanted = THEMES.find((each) => event instanceof CustomEvent && each === event.detail);
    if (wanted !== undefined) pane.store.dispatch({ type: 'theme', theme: wanted });
  });
  const content =
    scene.name === 'broken' ? (
      <ErrorBoundary pane={pane}>
        <Fault />
      </ErrorBoundary>
    ) : (
      <App pane={pane} />
    );
  createRoot(root, { onCaughtError: () => undefined }).render(<StrictMode>{content}</StrictMode>);
  void play(scene, pane, workbook);
}

const root = document.getElementById('root');
const scene = SCENES.find(({ name }) => name === chosen.get('state'));
if (root !== null && scene !== undefined) show(scene, root);
else if (root !== null) createRoot(root).render(<Index />);
