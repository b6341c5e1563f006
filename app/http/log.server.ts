import pino from 'pino'

let logger: pino.Logger | undefined

/** The log of this process: one JSON line an event, never a name, phone, mail, PIN or form content. */
export function log(): pino.Logger {
  logger ??= pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return logger
}

/** What happened that somebody who runs the portal may want to count; a name and nothing of the person. */
export type EventName =
  | 'sign-in-failed'
  | 'throttled'
  | 'form-refused'
  | 'foreign-form'
  | 'request-too-slow'
  | 'too-many-requests'
  | 'database-silent'
  | 'database-answers'

/** Logs an event; `facts` never hold a name, phone, mail, address or content. */
export function event(name: EventName, facts: Readonly<Record<string, string | number>> = {}) {
  log().info({ event: name, ...facts })
}
