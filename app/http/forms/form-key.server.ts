import { randomBytes } from 'node:crypto'
import { formKeyField } from '#app/forms/rejected-form.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Answers } from './form.server.ts'

/** A fresh one-time key for a form that writes: a double click or a resend then acts once. */
export function newFormKey(madeFrom = ''): string {
  const key = randomBytes(16).toString('base64url')
  return madeFrom ? `${key}.${madeFrom}` : key
}

/** What a form was made from (`basisOf`), which its key carries; null where it carries nothing. */
export function madeFromIn(answers: Answers): string | null {
  return answers[formKeyField]?.[0]?.split('.')[1] ?? null
}

/**
 * What a form is known by once it was sent: its one-time key together with the command and everything in it. The same
 * key with other content is another form and is acted upon. Null for a form without a key.
 */
export function keyOfSent(command: string, answers: Answers, files = ''): string | null {
  const { [formKeyField]: key, ...content } = answers
  if (!key?.[0]) return null
  return sha256(
    JSON.stringify([key[0], command, Object.entries(content).sort(), files]),
    'base64url',
  )
}

/** What of a query says which of its commands a page is asked for. */
const asksFor = ['do', 'again']

/**
 * The command behind an address: the page that was found there, in whatever spelling and language, and which of its
 * commands. What else stands in the query, and anybody may add to it, makes no other command.
 */
export function commandAt({ url }: { url: string }, page: Found | null): string {
  const { pathname, searchParams } = new URL(url)
  const { language: _, ...params } = page?.params ?? {}
  const asked = asksFor.map((name) => searchParams.get(name))
  return JSON.stringify([page?.route ?? pathname, Object.entries(params).sort(), asked])
}

/** A page by its name in the table of routes, with the parts of its address. */
type Found = { route: string; params: Readonly<Record<string, string | undefined>> }
