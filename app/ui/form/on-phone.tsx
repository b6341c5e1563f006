type Props = {
  /** When the server last kept what the form shows. */
  savedAt: Date
  words: { kept: string; restored: string; shrinking?: string }
}

/** Where the script says what is kept on the phone; the words stand here, so that the script knows no language. */
export function OnPhone({ savedAt, words }: Props) {
  const { kept, restored, shrinking } = words
  const facts = { saved: savedAt.toISOString(), kept, restored, shrinking }
  return <p className="on-phone" role="status" data-on-phone={JSON.stringify(facts)} />
}
