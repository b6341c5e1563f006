import type { AppLoadContext } from '@remix-run/node'
import type { Answers } from './form.server.ts'

/** What was typed into the form that a page answers, for where the page itself cannot be shown to who sent it. */
export const typedBy = new WeakMap<AppLoadContext, Answers>()
