import {
  FluentProvider,
  type Theme as FluentTheme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { Pane } from '../pane';
import type { Theme, View } from '../pane-state';
import { ErrorBoundary } from './error-boundary';
import { PaneProvider, usePane } from './pane-context';
import { PaneFooter } from './pane-footer';
import { PaneHeader } from './pane-header';
import { PrimaryAction } from './primary-action';
import { ProblemCard } from './problem-card';
import { StatusCard } from './status-card';
import { UnfinishedCard } from './unfinished-card';
import { ViewTabs } from './view-tabs';

/** Fluent's own fonts have no Chinese; these are the ones that Windows and Mac read Chinese in. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

// The views come with the sentences of all checks, which the pane does not need to take its first click.
const VIEW_PARTS = {
  findings: lazy(async () => ({ default: (await import('../findings/findings-view')).FindingsView })),
  report: lazy(async () => ({ default: (await import('../report/report-view')).ReportView })),
  tables: lazy(async () => ({ default: (await import('../tables/tables-view')).TablesView })),
} satisfies Record<View, unknown>;

/** The view that is chosen; its primary button stands above it from the start. */
function ChosenView(): ReactNode {
  const { state } = usePane();
  const Part = VIEW_PARTS[state.view];
  return (
    <div id="view" className="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
      <PrimaryAction />
      <Suspense fallback={<div className="view-loading" />}>
        <Part />
      </Suspense>
    </div>
  );
}

function Frame(): ReactNode {
  const { state, say } = usePane();

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset.theme = state.theme;
    document.title = say('pane.name');
  }, [state.language, state.theme, say]);

  // The pane can take a click: tools that measure its start wait for this.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);

  return (
    <FluentProvider theme={THEMES[state.theme]} className="pane">
      <PaneHeader />
      <main>
        <StatusCard />
        <ProblemCard />
        <UnfinishedCard />
        <ViewTabs />
        <ChosenView />
      </main>
      <PaneFooter />
    </FluentProvider>
  );
}

/** The whole pane. */
export function App({ pane }: { readonly pane: Pane }): ReactNode {
  return (
    <PaneProvider value={pane}>
      <ErrorBoundary pane={pane}>
        <Frame />
      </ErrorBoundary>
    </PaneProvider>
  );
}
