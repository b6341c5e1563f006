import type { z } from 'zod'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Outcome, Refusal } from '#app/domain/outcome.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import type { Paths } from '#app/paths.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Answers } from '../forms/form.server.ts'
import type { FileFields, Upload } from '../forms/upload.server.ts'
import type { QueryWords } from './query-words.ts'

/** Whom a page belongs to. Public pages are the same for everybody; data are read by programs. */
export type Area = 'public' | 'account' | 'office' | 'platform' | 'data'

/** The parts of an address and what each is: `{ round: 'number' }`; a number begins at 1. */
export type Parts = Readonly<Record<string, 'number' | 'word'>>
export type Read<A extends Parts> = {
  readonly [Name in keyof A]: A[Name] extends 'number' ? number : string
}

/** The session of who asks: its number, and what begins and ends one. */
export type Session = {
  key: string | null
  /** False when the credentials do not match. */
  logIn(login: string, password: string): Promise<boolean>
  /** Whether this browser has signed in before by a phone or mail. */
  knows(contact: string): boolean
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>
  start(accountId: string): Promise<void>
  end(): Promise<void>
}

/** One visit of a page: the situation that use-cases start from, and what the address says. */
export type Visit<A extends Parts = Record<never, never>, P = Person | null> = Situation & {
  person: P
  params: Read<A>
  paths: Paths
  query: URLSearchParams
  pathname: string
  /** The page is shown as the answer to a form that was just sent to it. */
  afterForm: boolean
  session: Session
  /** Leads on; with a reason, tells that instead where a form was just answered, so that its text is not lost. */
  leadTo(path: string, reason?: Refusal): never
  /** Where lists in the drawn order begin for this visitor. */
  cut: number
}

/** What every page may declare. */
export type Reading<A extends Parts, P, R> = {
  /** Asked before anything of the page; the command behind its form asks for itself, with its subject. */
  may?: Action
  /** Asked before the form is read, where more may read the page than may change what it shows. */
  mayChange?: Action
  params?: A
  /**
   * The words behind `?` that it reads. A page that many share is given no others, and is kept under these alone, so that
   * what anybody adds to its address makes no page of its own; all other pages are given whatever stands there.
   */
  query?: QueryWords
  /** What the page shows, or why it cannot be shown. */
  read?(visit: Visit<A, P>): R | Promise<R>
  /** Its form is taken in even while the municipality stands still: one's own sign-in. */
  evenSuspended?: true
  /**
   * A page of many people at once: the group within which it is the same but for its form's key. What may be refused is
   * refused to each; the page itself is made once for all who are of one group and shown the same head.
   */
  alike?(visit: Visit<A, P>): string
  /** Shown afresh to everybody, though it is the same for all. */
  fresh?: true
  /** A list whose order is drawn: it begins at one of a few places for each visitor. */
  drawn?: true
  /** Gives an overview; on every other page of account and office somebody is in the middle of something. */
  overview?: true
}

/** A form as it arrived, and what became of its files. */
export type Sent<U> = Upload & { arrived: U }

/** How the form is read: by the schema of its fields, or by a function where fields hang together. */
export type FormReader<A extends Parts, P, F, U> =
  | z.ZodType<F>
  | ((sent: Sent<U>, visit: Visit<A, P>) => Outcome<F> | Promise<Outcome<F>>)

/** A page with a form. */
export type Writing<A extends Parts, P, R, F, V, U> = Reading<A, P, R> & {
  form: FormReader<A, P, F, U>
  /** What `do` in the address may ask of the page's forms beside its usual command; anything else is refused. */
  does?: readonly string[]
  /** Takes the files of the form as they arrive; without it files are thrown away. */
  files?(visit: Visit<A, P>): Files<U> | Promise<Files<U>>
  /** Whoever has no account brings files too; what they send is counted for their network address. */
  guestFiles?: true
  /**
   * What the form changes of what is kept, as answers of its own fields: changed by somebody else while it was being
   * filled in, the form is answered 409 with what was typed and what stands now. Its reading writes nothing.
   */
  changes?(shown: NoInfer<Shown<Awaited<R>>>): Standing
  command(visit: Visit<A, P>, value: NoInfer<F>): Outcome<V> | Promise<Outcome<V>>
  /** Where it goes next; what is no address is shown by the same page as the form's answer. */
  next(visit: Visit<A, P>, done: NoInfer<V>, value: NoInfer<F>, typed: Answers): string | object
  /** What `next` shows is the same for many at once, but for some words of their own. */
  alikeAnswer?(visit: Visit<A, P>, done: NoInfer<V>): AlikeAnswer
}

/** The answer to a form that many send at once: made once for a group, and filled for each. */
export type AlikeAnswer = {
  group: string
  words: OwnWords
  /** Of the entries of a list in it (`data-choice`), the numbers of those that this reader is sent. */
  chosen: readonly number[]
  /** What the page is shown, made with what stands there for the words of each. */
  open(words: OwnWords): object
}
type OwnWords = { code: string; line: string }

/** What stands in each field by its name. */
export type Standing = Readonly<Record<string, readonly string[]>>

export type Files<U> = { fields: FileFields; arrived: U }

/** What a page shows, without the ways in which it may be refused. */
export type Shown<R> = R extends Refusal
  ? never
  : R extends { refused: false; value: infer V }
    ? V
    : R
