type Props = { answers: readonly { question: string; answer: string }[] }

/** Questions that unfold their answers. */
export function Answers({ answers }: Props) {
  return answers.map(({ question, answer }) => (
    <details key={question}>
      <summary>{question}</summary>
      <p>{answer}</p>
    </details>
  ))
}
