import { type CardLine, linesOf, type ShownCard } from '#app/domain/scorecards/shown.ts'
import { useSay } from '#app/ui/say.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { groupSigns, ownSign } from './group-signs.ts'
import {
  capital,
  dayOfCard,
  indicatorIn,
  scoringGroups,
  signedScores,
  spokenScores,
} from './in-words.ts'
import { Strip } from './strip.tsx'

/** Every indicator of a card: the groups, the provider's own, the gap, and what was said in the round before. */
export function ScoresTable({ card }: { card: ShownCard }) {
  const say = useSay()
  const text = say.text.scorecards
  const { before } = card
  const columns: Column<CardLine>[] = [
    {
      key: 'indicator',
      label: text.columns.indicator,
      cell: (line) => (
        <>
          {indicatorIn(say, line)}
          {before && line.before && signedScores(line.before) ? (
            <small className="line">
              {text.before(dayOfCard(say, before))}{' '}
              <span aria-hidden="true">{signedScores(line.before)}</span>
              <span className="visually-hidden">{spokenScores(say, line.before)}</span>
            </small>
          ) : null}
        </>
      ),
    },
    {
      ...{ key: 'picture', label: text.columns.picture },
      cell: (line) => <Strip line={line} label={spokenScores(say, line)} />,
    },
    ...scoringGroups(card).map(
      (group): Column<CardLine> => ({
        ...{ key: group, sum: true },
        label: `${groupSigns[group]} ${capital(text.groups[group])}`,
        cell: ({ scores }) => scores[group] ?? '–',
      }),
    ),
    {
      ...{ key: 'own', label: `${ownSign} ${text.ownColumn}`, sum: true },
      cell: ({ own }) => own ?? '–',
    },
    {
      ...{ key: 'gap', label: text.columns.gap, sum: true },
      cell: ({ gap }) => <b>{gap === null ? '–' : String(gap).replace('-', '−')}</b>,
    },
  ]
  return (
    <div className="scored">
      <Table
        caption={text.who}
        quietCaption
        columns={columns}
        rows={linesOf(card, before)}
        keyOf={({ key }) => key}
      />
    </div>
  )
}

/** Who the signs stand for, and of how many people each is. */
export function GroupLegend({ card }: { card: ShownCard }) {
  const say = useSay()
  const text = say.text.scorecards
  return (
    <p className="quiet">
      {card.groups.map(({ group, people }) => (
        <span key={group}>
          <span className="whole">
            {groupSigns[group]} {text.groups[group]}, {text.people(people)}
          </span>{' '}
          ·{' '}
        </span>
      ))}
      <span className="whole">
        {ownSign} {text.own}
      </span>
    </p>
  )
}

/** Of which groups nothing is published, and that nothing here is mixed with anything. */
export function GroupNotes({ card }: { card: ShownCard }) {
  const text = useSay().text.scorecards
  const few = card.groups.filter(({ scores }) => scores === null)
  return (
    <div className="notice">
      {few.map(({ group, people }) => (
        <p key={group}>
          <b>{text.few(capital(text.groups[group]), people)}</b>
        </p>
      ))}
      <p>{text.notMixed}</p>
    </div>
  )
}
