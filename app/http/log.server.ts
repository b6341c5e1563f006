import pino from 'pino'

let logger: pino.Logger | undefined

/** The log of this process: one JSON line an event, never a name, phone, mail, PIN or form content. */
export function log(): pino.Logger {
  logger ??= pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return logger
}
