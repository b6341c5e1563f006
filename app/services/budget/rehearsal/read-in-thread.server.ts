import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import { startThread } from '../../thread.server.ts'
import type { Found, ReadTask, Said } from './thread-words.ts'

/** A thread that needs more is ended: the application beside it stays well. */
const limits = { maxOldGenerationSizeMb: 224, maxYoungGenerationSizeMb: 32 }

/** Milliseconds. */
const patience = 60_000

type Listener = {
  signal: AbortSignal
  rows(count: number): void
  lines(lines: readonly BudgetLine[]): Promise<void>
}

type Ended = { found: Found } | { refused: Unreadable } | 'stopped'

/** Reads and checks a file in a thread of its own, within limits of memory and time, and hands on its lines in order. */
export function readInThread(task: ReadTask, listener: Listener): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const source = new URL(/* @vite-ignore */ './budget-worker.server.ts', import.meta.url)
    const thread = startThread({ name: 'budget-worker', source, data: task, limits })
    let handled = Promise.resolve()
    const end = (how: Ended) => {
      clearTimeout(deadline)
      listener.signal.removeEventListener('abort', stop)
      void thread.terminate()
      // What was begun of the last lines is written to its end first.
      void handled.finally(() => resolve(how))
    }
    const stop = () => end('stopped')
    const tooMuch = () => end({ refused: 'too-large' })
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

async function hear(said: Said, listener: Listener, end: (how: Ended) => void) {
  if (listener.signal.aborted) return
  if ('refused' in said || 'found' in said) end(said)
  else if ('lines' in said) await listener.lines(said.lines)
  else listener.rows(said.rows)
}
