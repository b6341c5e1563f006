import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { countAnswers } from '#models/database/connect.server.ts'
import { openPulse } from '#models/database/pulse.server.ts'
import { event } from '../log.server.ts'
import type { Settings } from '../settings/settings.server.ts'

/** Milliseconds between two questions. */
const askedEvery = 500

let silent = false

/** Whether the database has answered lately; one that hangs keeps its connections and answers nothing. */
export const isDatabaseSilent = () => silent

/** Asks the database again and again on a connection of its own; `onSilence` is told when it stops answering. */
export function watchDatabase(
  { mongodbUri, databasePatience: patience }: Pick<Settings, 'mongodbUri' | 'databasePatience'>,
  onSilence: () => void,
): () => void {
  const pulse = openPulse(mongodbUri, patience)
  const answers = countAnswers()
  let watching = true
  const watch = async () => {
    while (watching) {
      const before = answers()
      const answered = (await inTime(pulse.ask(), patience)) || answers() > before
      if (!answered && !silent) event('database-silent')
      if (answered && silent) event('database-answers')
      silent = !answered
      if (silent) onSilence()
      await pause(askedEvery, undefined, { ref: false })
    }
    await pulse.close()
  }
  void watch()
  return () => {
    watching = false
  }
}

/** False for an error and for no answer; an answer that waited behind work of our own still counts. */
async function inTime(asked: Promise<void>, patience: number): Promise<boolean> {
  const answer = asked.then(
    () => true,
    () => false,
  )
  const late = pause(patience, false, { ref: false }).then(async () => {
    await turn()
    return false
  })
  return Promise.race([answer, late])
}
