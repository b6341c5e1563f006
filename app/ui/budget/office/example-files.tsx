import { budgetExamples } from '#app/domain/budget/examples.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** Files with slips of real budgets, by which an office sees what the check finds before it sends its own. */
export function ExampleFiles() {
  const { exampleFiles, examples } = useText().budgetWork.fresh
  const { budgetExample } = usePaths()
  return (
    <details>
      <summary>{exampleFiles}</summary>
      <ul>
        {budgetExamples.map((file) => (
          <li key={file}>
            <a href={budgetExample(file)} download>
              {examples[file]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
