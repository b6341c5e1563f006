import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import { mostFundedShown } from '#app/domain/tally/explain/group-shares.ts'
import type { NumberedShares, ShareGroup } from '#app/domain/tally/explain/numbered-explanation.ts'
import { readable } from '#app/domain/tally/explain/readable.ts'
import { count, money } from '#app/i18n/format.ts'
import { Rows } from '#app/ui/charts/rows.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import type { TitleOf } from './why/title-of.ts'

export type SharesShown = {
  groups: readonly ShareGroup[]
  /** Null under a rule without shares. */
  shares:
    | (Pick<NumberedShares, 'share'> & {
        /** What each project bought by the rule was paid from all shares together, in the order of the steps. */
        bought: readonly { number: number; cost: Tyiyn }[]
      })
    | null
}

type Props = SharesShown & {
  ballots: number
  titleOf: TitleOf
  /** What an equal part of the pot is; shares may have been raised above it. */
  equal: Tyiyn
  /** Projects that were paid from the money left, not from shares. */
  added: readonly number[]
}

/** Where the voters' shares went, and how many voters find how much of their choice funded. */
export function VotersShares({ groups, shares, ballots, titleOf, equal, added }: Props) {
  const text = useText().explained.shares
  if (ballots === 0) return null
  return (
    <>
      {shares ? (
        <>
          <p>{text.lead}</p>
          <Raised share={shares.share} equal={equal} />
          <OneShare shares={shares} ballots={ballots} titleOf={titleOf} />
          <p className="quiet">{text.rounded}</p>
          {added.length > 0 ? <p>{text.added(added.map(titleOf).join('; '))}</p> : null}
        </>
      ) : null}
      {groups.length > 0 ? <Groups groups={groups} ballots={ballots} /> : null}
    </>
  )
}

/** All shares together are more than the pot once they were raised: said, so that nobody has to find out. */
function Raised({ share, equal }: Pick<Props, 'equal'> & Pick<NumberedShares, 'share'>) {
  const text = useText().explained.shares
  const language = useLanguage()
  const [before, after] = [readable({ approximate: equal }), readable(share)]
  return after > before ? (
    <p>{text.raised(money(before, language), money(after, language))}</p>
  ) : null
}

type OneShareProps = Pick<Props, 'ballots' | 'titleOf'> & {
  shares: NonNullable<SharesShown['shares']>
}

/** The mean share: each project's part is its cost divided among all who voted. */
function OneShare({ shares, ballots, titleOf }: OneShareProps) {
  const text = useText().explained.shares
  const language = useLanguage()
  const whole = shares.share.approximate
  const parts = shares.bought.map(({ number, cost }) => ({
    label: titleOf(number),
    part: cost / ballots,
  }))
  const left = Math.max(0, whole - parts.reduce((sum, { part }) => sum + part, 0))
  const most = Math.max(left, ...parts.map(({ part }) => part), 1)
  const shown = (part: number) => money(readable({ approximate: part }), language)
  const bars = [...parts, { label: text.left, part: left }]
  return (
    <Rows
      title={text.title(shown(whole), shown(left))}
      rows={bars.map(({ label, part }) => ({ label, value: shown(part), to: part / most }))}
    />
  )
}

function Groups({ groups, ballots }: Pick<Props, 'groups' | 'ballots'>) {
  const text = useText().explained.groups
  const language = useLanguage()
  const none = groups.find(({ funded }) => funded === 0)?.voters ?? 0
  return (
    <Rows
      title={none > 0 ? text.title(none, ballots) : text.all(ballots)}
      rows={groups
        .filter(({ voters }) => voters > 0)
        .map(({ funded, voters, paid }) => {
          const people = count(voters, language)
          return {
            label:
              funded === 0
                ? text.none
                : funded === mostFundedShown
                  ? text.most(funded)
                  : text.some(funded),
            value: paid
              ? text.paid(people, money(readable({ approximate: tyiyn(paid) }), language))
              : people,
            to: voters / ballots,
          }
        })}
    />
  )
}
