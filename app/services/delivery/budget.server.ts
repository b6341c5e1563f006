/** Which lines of the budget pay for a project. */
export { linesPaying } from '../budget/reading/lines-paying.server.ts'
