import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import type { Situation } from '#app/services/situation.ts'
import { basisOf, besideWhatStands, isBasis } from '../forms/basis.server.ts'
import type { Answers } from '../forms/form.server.ts'
import { madeFromIn } from '../forms/form-key.server.ts'
import type { Parts, Standing, Visit } from './declared.server.ts'

type Page = {
  // biome-ignore lint/suspicious/noExplicitAny: what a page shows is checked where the page is declared
  changes?(shown: any): Standing
  // biome-ignore lint/suspicious/noExplicitAny: as above
  read?(visit: any): unknown
}

/** Forms that were laid beside what stands: whether somebody had changed it since they were made, and to what. */
const compared = new WeakMap<AppLoadContext, { outdated: boolean; standing: Standing | null }>()

/**
 * What a form is made from, and, where somebody has changed it since, what stands now. A form that came back for
 * another reason keeps what it was made from.
 */
export function madeFrom(
  { context }: LoaderFunctionArgs,
  page: Page,
  shown: unknown,
  sent: Answers | undefined,
): { basis: string; standing?: Standing } {
  const found = compared.get(context)
  const before = sent && !found ? madeFromIn(sent) : null
  const standing = page.changes?.(shown)
  const basis = before ?? (standing ? basisOf(standing) : '')
  return standing && found?.outdated ? { basis, standing } : { basis }
}

/** What the command asks at the end of its transaction; nothing for a form that was made from nothing that changes. */
export function stillStands(
  { context }: LoaderFunctionArgs,
  page: Page,
  visit: Visit<Parts>,
  sent: Answers,
): Pick<Situation, 'stillStands'> {
  const before = madeFromIn(sent)
  const { changes } = page
  if (before === null || !changes) return {}
  return {
    async stillStands() {
      const shown = await readAfresh(page, visit)
      const standing = shown === null ? null : changes(shown)
      const outdated = standing === null || !isBasis(before, standing)
      compared.set(context, { outdated, standing })
      return !outdated
    },
  }
}

/** What was typed, as the form is shown again: a field that was not touched holds what somebody else has saved there. */
export function keptBeside({ context }: LoaderFunctionArgs, sent: Answers): Answers {
  const before = madeFromIn(sent)
  const found = compared.get(context)
  if (before === null || !found?.outdated || !found.standing) return sent
  return besideWhatStands(sent, before, found.standing)
}

/** Reads past what the visit remembers; null where there is nothing to be shown any more. */
async function readAfresh({ read }: Page, visit: Visit<Parts>): Promise<unknown> {
  const found = await read?.({ ...visit, memory: {}, comparing: true })
  return isOutcome(found) ? (found.refused ? null : found.value) : found
}

const isOutcome = (found: unknown): found is { refused: boolean; value: unknown } =>
  typeof found === 'object' && found !== null && 'refused' in found
