import type { Standing } from '#app/domain/roll/standing.ts'
import { type Receipt, receiptCode, receiptText } from '#app/domain/voting/receipt.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The code of a receipt, what it says and where it can be checked. */
export function ReceiptFacts({ receipt, title, standing, more }: Props) {
  const { voting, roll } = useText()
  const text = voting.receipt
  return (
    <>
      <Facts
        facts={[
          { label: text.code, value: receiptCode(receipt.handle), large: true },
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
export function WholeReceipt({ receipt }: Pick<Props, 'receipt'>) {
  const text = useText().voting.receipt
  const paths = usePaths()
  return (
    <details>
      <summary>{text.whole}</summary>
      <p>
        {text.wholeHint} <a href={paths.receiptKey}>{text.publicKey}</a>
      </p>
      <p>
        <code>{`${receiptText(receipt)}|${receipt.signature}`}</code>
      </p>
    </details>
  )
}

type Props = {
  receipt: Receipt
  title: string
  standing: Standing | null
  more: readonly string[]
}
