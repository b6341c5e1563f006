/** The way from a project to the lines of the budget that pay for it. */
export { PayingLines } from '../budget/line/paying-lines.tsx'
