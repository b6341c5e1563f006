import { reason } from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { startThread } from '../thread.server.ts'
import type { ReadTask, Said } from './thread-words.ts'

/** A thread that needs more is ended: such a file is no table of an office. */
const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 }

/** Milliseconds. */
const patience = 60_000

type Listener = {
  signal: AbortSignal
  notes(notes: readonly Reason[]): void
  rows(rows: Extract<Said, { rows: unknown }>['rows']): Promise<void>
}

/**
 * Reads a file in a thread of its own within limits of memory and time, and hands on, in their order, what its rows were understood as. Answers
 * how it ended: with all rows, stopped by the signal, or with a reason why the file is not read.
 */
export function readInThread(
  task: ReadTask,
  listener: Listener,
): Promise<'all' | 'stopped' | Reason> {
  return new Promise((resolve, reject) => {
    const source = new URL(/* @vite-ignore */ './read-worker.server.ts', import.meta.url)
    const thread = startThread({ name: 'read-worker', source, data: task, limits })
    let handled = Promise.resolve()
    const end = (how: 'all' | 'stopped' | Reason) => {
      clearTimeout(deadline)
      listener.signal.removeEventListener('abort', stop)
      void thread.terminate()
      // What was begun of the last rows is written to its end first.
      void handled.finally(() => resolve(how))
    }
    const stop = () => end('stopped')
    const tooMuch = () => end(reason('import-too-much', { name: task.name }))
    const deadline = setTimeout(tooMuch, patience)
    listener.signal.addEventListener('abort', stop, { once: true })
    if (listener.signal.aborted) stop()
    thread.on('message', (said: Said) => {
      handled = handled.then(() => hear(said, listener, end)).catch(reject)
    })
    // A thread out of memory says so by an error; its file was too much work.
    thread.once('error', tooMuch)
  })
}

async function hear(said: Said, { signal, ...to }: Listener, end: (how: 'all' | Reason) => void) {
  if (signal.aborted) return
  if ('refused' in said) end(said.refused)
  else if ('notes' in said) to.notes(said.notes)
  else if ('rows' in said) await to.rows(said.rows)
  else end('all')
}
