import { randomBytes } from 'node:crypto'

/**
 * The `_id` of records that must not tell when they were made: 16 random bytes, where the database's own would begin
 * with the second and go on with a counter. In which order records lie on the disk it does not hide.
 */
export const timelessId = {
  type: String,
  default: () => randomBytes(16).toString('base64url'),
}
