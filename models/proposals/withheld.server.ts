import { readableGrounds, withheldTitle } from '#app/domain/proposals/public-words.ts'
import { titleWordsOf } from '#app/domain/proposals/text-language.ts'
import type { Titled, TitleWords } from '#app/domain/words/office-title.ts'
import { Proposals, titlesOf } from './proposal.server.ts'
import { ProposalVersions } from './proposal-version.server.ts'

/** The numbers of a place's proposals of which the public may see nothing but the reason; few, if any. */
export async function withheldNumbers(place: string): Promise<ReadonlySet<number>> {
  const found = await Proposals.find(
    { place, 'hidden.at': { $gt: new Date(0) }, 'hidden.ground': { $nin: [...readableGrounds] } },
    { _id: 0, number: 1 },
  ).lean<{ number: number }[]>()
  return new Set(found.map(({ number }) => number))
}

/** Whether a file lies beside a withheld proposal, in the version that stands or in an earlier one. */
export async function isFileWithheld(place: string, id: string): Promise<boolean> {
  const numbers = await withheldNumbers(place)
  return numbers.size > 0 && liesBeside(place, id, { $in: [...numbers] })
}

/** Whether a file lies beside a proposal that is not withheld, in any of its versions. */
export async function isFilePublic(place: string, id: string): Promise<boolean> {
  return liesBeside(place, id, { $nin: [...(await withheldNumbers(place))] })
}

async function liesBeside(
  place: string,
  id: string,
  number: { $in: number[] } | { $nin: number[] },
) {
  const found = { place, 'text.attachments.id': id }
  const [now, before] = await Promise.all([
    Proposals.exists({ ...found, number }),
    ProposalVersions.exists({ ...found, proposal: number }),
  ])
  return now !== null || before !== null
}

/** Projects of a list, a ballot or a result with the titles that the public may read. */
export async function publiclyTitled<Project extends { number: number; title: string }>(
  place: string,
  projects: readonly Project[],
): Promise<Project[]> {
  const withheld = await withheldNumbers(place)
  return projects.map((project) =>
    withheld.has(project.number) ? { ...project, title: withheldTitle(project.number) } : project,
  )
}

/**
 * Projects with what their titles are shown by on pages: the office's titles, where the public may read them, and the
 * language of the author's. Files of a count hold the author's alone and do not take this.
 */
export async function withTitleWords<Project extends { number: number }>(
  place: string,
  projects: readonly Project[],
): Promise<(Project & TitleWords)[]> {
  const numbers = projects.map(({ number }) => number)
  const [withheld, found] = await Promise.all([
    withheldNumbers(place),
    Proposals.find({ place, number: { $in: numbers } }, titleFields).lean<
      (Parameters<typeof titleWordsOf>[0] & { number: number })[]
    >(),
  ])
  const words = new Map(found.map((one) => [one.number, titleWordsOf(one)]))
  return projects.map((project) =>
    withheld.has(project.number) ? project : { ...project, ...words.get(project.number) },
  )
}

/** The same for what the public may read: a withheld title is its number. */
export async function shownTitles<Project extends { number: number; title: string }>(
  place: string,
  projects: readonly Project[],
): Promise<(Project & TitleWords)[]> {
  return withTitleWords(place, await publiclyTitled(place, projects))
}

const titleFields = {
  _id: 0,
  number: 1,
  officeTitles: 1,
  'text.title': 1,
  'text.need': 1,
  'text.language': 1,
} as const

/** The titles of proposals by their numbers, as the public may read them. */
export async function publicTitles(
  place: string,
  numbers: readonly number[],
): Promise<Map<number, Titled>> {
  const titles = await titlesOf(place, numbers)
  const found = [...titles].map(([number, title]) => ({ number, title }))
  return new Map((await shownTitles(place, found)).map((one) => [one.number, one]))
}
