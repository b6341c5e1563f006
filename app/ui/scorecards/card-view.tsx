import { dayOf } from '#app/domain/calendar/day.ts'
import { linesOf, type ShownCard, widestGap } from '#app/domain/scorecards/shown.ts'
import { count } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { useSay } from '#app/ui/say.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { MinutesLink } from './documents.tsx'
import { calledCard, dayOfCard } from './in-words.ts'

/** When and where it was, and whether there was a round before. */
export function CardLead({ card }: { card: ShownCard }) {
  const say = useSay()
  const text = say.text.scorecards
  const { before, updated, at } = card
  return (
    <>
      <p className="lead">
        {text.met(say.written(card.where), dayOfCard(say, card))}{' '}
        {before ? text.second(dayOfCard(say, before)) : text.first}
      </p>
      {updated.getTime() > at.getTime() ? (
        <p className="quiet">{text.corrected(dayOfCard(say, { on: dayOf(updated) }))}</p>
      ) : null}
    </>
  )
}

/** How many came, how far the provider's view is from the residents', and how much was agreed. */
export function CardFigures({ card, agreed }: { card: ShownCard; agreed: number }) {
  const { language, text: all } = useSay()
  const text = all.scorecards.figures
  const widest = widestGap(linesOf(card, card.before))
  return (
    <Figures
      figures={[
        { label: text.came, value: count(card.came, language) },
        {
          ...{ label: text.women, value: count(card.women, language) },
          unit: `/ ${count(card.came, language)}`,
        },
        ...(widest ? [{ label: text.gap, value: String(widest.gap) }] : []),
        ...(agreed > 0 ? [{ label: text.agreed, value: count(agreed, language) }] : []),
      ]}
    />
  )
}

/** What the standard promises beside what people get. */
export function Entitlements({ card }: { card: ShownCard }) {
  const say = useSay()
  const text = say.text.scorecards
  const heads = text.entitledColumns
  if (card.entitlements.length === 0) return null
  return (
    <>
      <h2>{text.entitled}</h2>
      <p>{text.entitledLead}</p>
      <Table
        caption={text.entitled}
        quietCaption
        columns={[
          { key: 'what', label: heads.what, cell: ({ what }) => say.written(what) },
          { key: 'standard', label: heads.standard, cell: ({ standard }) => say.written(standard) },
          { key: 'actual', label: heads.actual, cell: ({ actual }) => say.written(actual) },
        ]}
        rows={card.entitlements}
        keyOf={({ what }) => what}
      />
    </>
  )
}

/** The meeting itself. */
export function MeetingFacts({ card }: { card: ShownCard }) {
  const say = useSay()
  const { paths, text: all, written } = say
  const text = all.scorecards
  const { led, provider, minutes } = card
  return (
    <>
      <h2>{text.meeting}</h2>
      <Facts
        facts={[
          {
            label: text.facts.service,
            value: <a href={paths.facility(card.facility)}>{calledCard(say, card)}</a>,
          },
          { label: text.facts.on, value: dayOfCard(say, card) },
          { label: text.facts.where, value: written(card.where) },
          ...(led ? [{ label: text.facts.led, value: written(led) }] : []),
          ...(provider ? [{ label: text.facts.provider, value: written(provider) }] : []),
          ...(minutes
            ? [{ label: text.facts.minutes, value: <MinutesLink minutes={minutes} /> }]
            : []),
        ]}
      />
    </>
  )
}
