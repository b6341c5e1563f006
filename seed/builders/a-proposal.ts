import { som } from '#app/domain/money.ts'
import { namesWithFormer } from '#app/domain/places/names-of.ts'
import { findableOf } from '#app/domain/proposals/finding/findable.ts'
import type { Proposal, ProposalText } from '#app/domain/proposals/proposal.ts'
import { sha256 } from '#app/sha256.server.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { insertProposal, type ProposalEntry } from '#models/proposals/proposal.server.ts'
import { insertVersion } from '#models/proposals/proposal-version.server.ts'

const lamps: ProposalText = {
  title: 'Жогорку Ак-Булуңда көчө жарыктары',
  need: 'Мектептен фельдшердик пунктка чейинки көчөдө бир да жарык жок. Кышында балдар караңгыда кайтышат.',
  description: '14 мамы, үнөмдүү чырак жана өзү күйүп-өчүүчү эсептегич орнотууну сунуштайбыз.',
  theme: 'lighting',
  village: 1,
  landmark: 'Мектеп көчөсү',
  point: null,
  beneficiaries: '240 үй, 180 окуучу',
  households: 240,
  costLines: [
    { what: 'Чырак, 60 Вт', quantity: 14, unit: 'даана', unitPrice: som(6_500) },
    { what: 'Мамы жана бекиткич', quantity: 14, unit: 'даана', unitPrice: som(12_500) },
    { what: 'Кабель, СИП 2×16', quantity: 650, unit: 'м', unitPrice: som(80) },
  ],
  contributions: [{ kind: 'labour', what: '42 күн', value: som(42_000) }],
  upkeep: 'Айыл өкмөтү, жылына 9 400 сом электр энергиясы',
  attachments: [],
}

type Given = Partial<Omit<ProposalEntry, 'text'>> & { text?: Partial<ProposalText> }

/**
 * Writes a proposal in a wanted state, with its first version and without the acts that lead there, and returns it.
 * It takes the place's next number unless one is given; anything may be given otherwise.
 */
export async function aProposal({ text, ...given }: Given = {}): Promise<ProposalEntry> {
  const place = given.place ?? 'ak-bulun'
  const villages = await readVillages(place)
  return inTransaction(place, async (tx) => {
    const proposal: Proposal = {
      place,
      round: 1,
      number: given.number ?? (await nextNumber(tx, place, 'proposal')),
      state: 'sent',
      text: { ...lamps, ...text },
      author: { account: 'author', name: 'Айгүл Т.', village: 1 },
      coAuthors: [],
      invitations: [],
      sentAt: new Date('2026-09-12T05:00:00Z'),
      changedAt: new Date('2026-09-12T05:00:00Z'),
      version: 1,
      checkedCost: null,
      rejection: null,
      excludes: [],
      paper: null,
      hidden: null,
      ...given,
    }
    const village = villages.find(({ number }) => number === proposal.text.village)
    const found = findableOf(proposal, village ? namesWithFormer(village, villages) : [], sha256)
    const entry = { ...proposal, ...found, ...given, text: proposal.text }
    await insertProposal(tx, entry)
    const { number, version, changedAt: at } = proposal
    await insertVersion(tx, { place, proposal: number, version, text: proposal.text, at })
    return entry
  })
}
