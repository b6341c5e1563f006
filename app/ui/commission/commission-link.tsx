import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  round: {
    number: number
    importedFrom: string | null
    frozen: { keyHolder?: 'commission' } | null
  }
}

/** To the commission's key before a vote is fixed, and afterwards to what it opens, where it holds the key. */
export function CommissionLink({ round: { number, importedFrom, frozen } }: Props) {
  const text = useText().commission
  const paths = usePaths()
  if (importedFrom) return null
  if (!frozen) return <a href={paths.commissionKey(number)}>{text.title}</a>
  return frozen.keyHolder ? <a href={paths.openedBallots(number)}>{text.openedTitle}</a> : null
}
