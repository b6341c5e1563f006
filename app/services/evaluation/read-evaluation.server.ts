import type { Appeal } from '#app/domain/evaluation/appeal.ts'
import {
  type PublicAppeal,
  type PublicRecord,
  publicExclusion,
  publicOpinions,
} from '#app/domain/evaluation/public-record.ts'
import { publicName } from '#app/domain/words/public-name.ts'
import { readAppeal } from '#models/evaluation/appeal.server.ts'
import { readEvaluation as readRecord } from '#models/evaluation/evaluation.server.ts'
import { exclusionsOf } from '#models/evaluation/exclusion.server.ts'
import { publicTitles } from '#models/proposals/withheld.server.ts'

/** What everybody may read about the checking of a proposal; the same for all, so a page with it can be kept. */
export async function readEvaluation(
  place: string,
  { number, state }: Pick<PublicRecord, 'number' | 'state'>,
  { withheld }: { withheld: boolean },
): Promise<PublicRecord> {
  const [evaluation, appeal, exclusions] = await Promise.all([
    readRecord(place, number),
    readAppeal(place, number),
    exclusionsOf(place, number),
  ])
  const others = exclusions.flatMap(({ low, high }) => [low, high])
  const titles = await publicTitles(place, others)
  return {
    number,
    state,
    step: evaluation?.step ?? 'legal',
    opinions: evaluation ? publicOpinions(evaluation) : [],
    appeal: appeal && { ...publicAppeal(appeal), ...(withheld && { text: null }) },
    exclusions: exclusions.flatMap((pair) => publicExclusion(pair, number, titles)),
  }
}

/** An appeal as everybody reads it: the author by the public name, the official by the full one. */
function publicAppeal({ text, author, at, against, decision }: Appeal): PublicAppeal {
  return {
    text,
    author: publicName(author.name),
    at,
    against,
    decision: decision && { ...decision, by: { name: decision.by.name, at: decision.at } },
  }
}
