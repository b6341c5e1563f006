import pino from 'pino'
import type { Refusal } from '#app/domain/outcome.ts'

let logger: pino.Logger | undefined

/** The log of this process: one JSON line an event, never a name, phone, mail, PIN or form content. */
export function log(): pino.Logger {
  logger ??= newLogger()
  return logger
}

/** `to` takes its lines; the process's own output without it. */
export function newLogger(to?: pino.DestinationStream): pino.Logger {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: withoutValues },
  }
  return to ? pino(options, to) : pino(options)
}

/** An error of a unique index tells the value that was there twice, which may be a phone: the log needs the index alone. */
function withoutValues(error: Error) {
  const { keyValue, errorResponse, message, stack, ...facts } = pino.stdSerializers.err(error)
  const mended = (text: string) => text.replace(/dup key: \{.*?\}/gs, 'dup key')
  return { ...facts, message: mended(message), stack: mended(stack) }
}

/** What happened that somebody who runs the portal may want to count; a name and nothing of the person. */
export type EventName =
  | 'sign-in-failed'
  | 'throttled'
  | 'codes-used-up'
  | 'refused'
  | 'foreign-form'
  | 'request-too-slow'
  | 'too-many-requests'
  | 'database-silent'
  | 'database-answers'

/** A refusal as an event: why, and never of whom. What is not there is asked for all the time and is none. */
export function noteRefusal({ kind, reason: { key: reason } }: Refusal) {
  if (kind === 'missing' || reason === 'sign-in-first') return
  if (reason === 'sign-in-wrong') event('sign-in-failed')
  else if (reason === 'too-many-codes-today') event('codes-used-up')
  else if (kind === 'too-many') event('throttled', { reason })
  else event('refused', { kind, reason })
}

/** Logs an event; `facts` never hold a name, phone, mail, address or content. */
export function event(name: EventName, facts: Readonly<Record<string, string | number>> = {}) {
  log().info({ event: name, ...facts })
}
