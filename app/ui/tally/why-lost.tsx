import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import type { PotCount, ProjectOutcome } from '#app/domain/tally/round-result.ts'
import { money, numero } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { useReadableMoney } from './readable-money.ts'

type Props = {
  standing: ProjectOutcome
  decided: Pick<PotCount, 'rule' | 'threshold' | 'spent'>
  /** The pot's money, of which some may be left. */
  pot: Tyiyn
}

/** What a project lacked, in a sentence or two, and how many more votes would have been enough. */
export function WhyLost(props: Props) {
  const sentences = [...useSentences(props), ...useNeeded(props.standing)]
  return <>{sentences.join(' ')}</>
}

function useSentences({ standing, decided, pot }: Props): string[] {
  const text = useText().tally.why
  const language = useLanguage()
  const inWords = useReadableMoney()
  const { outcome, missing, takenBy, rival, cost } = standing
  if (outcome === 'excluded-by-pair') return [text.rival(rival ?? 0)]
  if (outcome === 'below-threshold') return [text['below-threshold'](decided.threshold)]
  if (outcome !== 'not-enough' && outcome !== 'funded') return [text[outcome]]
  if (missing === null || missing === 0)
    return [decided.rule === 'greedy-stop' ? text.stopped : text.noMoney]
  if (decided.rule !== 'mes-cost')
    return [text.turn(money(tyiyn(cost - missing), language), money(cost, language))]
  const sentences = [text.missing(inWords({ approximate: missing }))]
  if (takenBy.length > 0)
    sentences.push(text.taken(takenBy.map((number) => numero(number, language)).join(', ')))
  const rest = pot - decided.spent
  if (rest > 0 && rest < cost) sentences.push(text.rest(money(tyiyn(rest), language)))
  return sentences
}

function useNeeded({ needed }: ProjectOutcome): string[] {
  const text = useText().tally.why
  if (!needed) return []
  const { kind, voters } = needed.further
  if (kind === 'not-worked-out') return [text.notWorkedOut]
  return [kind === 'enough' ? text.further(voters) : text.never(voters)]
}
