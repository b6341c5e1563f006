const listening: (() => void)[] = []

/** Lets a part of this process forget what it remembers of the database once a command has changed it. */
export function whenChanged(forget: () => void) {
  listening.push(forget)
}

/** Called once a command is written: whoever sent it sees at once what became of it. */
export function tellChanged() {
  for (const forget of listening) forget()
}
