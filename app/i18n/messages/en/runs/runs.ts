import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RunReasons } from '#app/domain/runs/manifest.ts'
import type { runs as source } from '../../ky/runs/runs.ts'

/** The page of long work. */
export const runs: typeof source = {
  title: 'Work in progress',
  state: 'State',
  running: 'The work is under way',
  stopping: 'The work is being stopped',
  done: 'The work is done',
  stopped: 'The work was stopped; nothing has changed',
  failed: 'The work was not finished',
  asked: 'Begun',
  ended: 'Ended',
  progress: 'Done so far',
  renews: 'This page refreshes by itself.',
  stop: 'Stop',
  open: 'See the result',
}

export const runReasons: ReasonTexts<RunReasons> = {
  'no-such-run': () => 'This work is not under way: it is done or was stopped',
  'run-failed': () =>
    'The work broke off for an unknown reason; nothing has changed. Begin it again; if it breaks off again, tell whoever looks after the portal',
}
