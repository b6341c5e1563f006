import sharp from 'sharp'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { som } from '#app/domain/money.ts'
import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { perform } from '#app/services/perform.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { writeFirst } from '#app/services/proposals/writing/write-sent.server.ts'
import { asPerson } from './as-person.ts'
import type { DemoProposal } from './content.ts'
import { drawScene } from './scenes.ts'
import type { DemoPeople } from './seed-people.ts'

type Context = {
  place: string
  round: number
  calendar: Calendar
  people: DemoPeople
  /** No proposal is sent after it: a round that still collects ideas has its latest ones from just now. */
  at: Date
}

/** Sends proposals one after another through the weeks of the idea phase, each with a drawn picture. Answers their numbers. */
export async function seedProposals(
  context: Context,
  contents: readonly DemoProposal[],
): Promise<number[]> {
  const numbers: number[] = []
  const { ideas, checking } = context.calendar
  const last = Math.min(checking.getTime() - 3_600_000, context.at.getTime() - 600_000)
  const step = (last - ideas.getTime()) / (contents.length + 1)
  for (const [index, content] of contents.entries()) {
    const at = new Date(ideas.getTime() + Math.round(step * (index + 1)))
    numbers.push(await send(context, content, at, index))
  }
  return numbers
}

async function send(
  { place, round, people }: Context,
  content: DemoProposal,
  at: Date,
  index: number,
) {
  const author = people.residents[(round * 5 + index * 7) % people.residents.length]
  if (!author) throw new Error('the demonstration has no residents')
  const photo = await picture(place, content, round * 100 + index, at)
  const villages = await villagesOf(author.place)
  const village = villages.find(({ number }) => number === content.village)
  const point = village?.centre ? besides(village.centre, index) : null
  const draft = {
    place,
    number: 0,
    account: author.id,
    round,
    proposal: null,
    basis: 0,
    paper: null,
  }
  const sending = {
    draft: { ...draft, answers: {}, attachments: [], changedAt: at },
    person: author,
    villages,
    text: { ...textOf(content), point, attachments: [photo] },
  }
  const situation = asPerson(author, at)
  const sent = await perform(situation, (tx) => writeFirst(tx, situation, sending))
  if (sent.refused) throw new Error(`${content.title}: ${sent.reason.key}`)
  return sent.value.proposal
}

function textOf(content: DemoProposal): Omit<ProposalText, 'point' | 'attachments'> {
  const { lines, own, ...text } = content
  return {
    ...text,
    costLines: lines.map(([what, quantity, unit, price]) => ({
      what,
      quantity,
      unit,
      unitPrice: som(price),
    })),
    contributions: own.map(([kind, what, value]) => ({ kind, what, value: som(value) })),
  }
}

async function picture(
  place: string,
  { theme }: DemoProposal,
  seed: number,
  at: Date,
): Promise<Attachment> {
  const bytes = await sharp(Buffer.from(drawScene(theme, seed)))
    .jpeg({ quality: 82 })
    .toBuffer()
  const kept = await keepPhoto(place, { name: `${theme}.jpg`, bytes }, at)
  if (kept.refused) throw new Error(`a drawn picture was refused: ${kept.reason.key}`)
  return kept.value
}

/** A point near the village's centre, so that no two lie on each other. */
function besides({ latitude, longitude }: { latitude: number; longitude: number }, index: number) {
  const angle = index * 2.4
  return {
    latitude: Number((latitude + 0.004 * Math.sin(angle)).toFixed(5)),
    longitude: Number((longitude + 0.006 * Math.cos(angle)).toFixed(5)),
  }
}
