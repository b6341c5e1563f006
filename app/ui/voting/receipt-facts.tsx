import type { Standing } from '#app/domain/roll/standing.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The code of a receipt, what it says and where it can be checked. */
export function ReceiptFacts({ code, title, standing, more }: Props) {
  const { voting, roll } = useText()
  const text = voting.receipt
  return (
    <>
      <Facts
        facts={[
          { label: text.code, value: code, large: true },
          { label: text.round, value: title },
          ...(standing ? [{ label: roll.standingLabel, value: roll.standing[standing] }] : []),
        ]}
      />
      <Notice kind="done">
        <p>{text.keep}</p>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </>
  )
}

/** The signed line itself, for whoever wants to check it with the public key. */
export function WholeReceipt({ line }: { line: string }) {
  const text = useText().voting.receipt
  const paths = usePaths()
  return (
    <details>
      <summary>{text.whole}</summary>
      <p>
        {text.wholeHint} <a href={paths.receiptKey}>{text.publicKey}</a>
      </p>
      <p>
        <code>{line}</code>
      </p>
    </details>
  )
}

type Props = {
  code: string
  title: string
  standing: Standing | null
  more: readonly string[]
}
