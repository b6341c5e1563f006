import { deleteRehearsal } from '#models/budget/rehearsal.server.ts'
import { deleteRehearsalLines } from '#models/budget/rehearsal-lines.server.ts'
import { forgetBytes } from './imports.server.ts'

/** Forgets a file that was tried, with all that was read of it. */
export async function forgetRehearsal(place: string, number: number): Promise<void> {
  await deleteRehearsal(null, { place, number })
  await forgetBeside(place, number)
}

/** Forgets what lies beside a file that was kept: its bytes, and the lines that are now those of a version. */
export async function forgetBeside(place: string, number: number): Promise<void> {
  await Promise.all([forgetBytes(place, number), deleteRehearsalLines(place, number)])
}
