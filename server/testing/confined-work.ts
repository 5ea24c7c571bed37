/** What the tests of confined work let it do. */
export async function perform(input: string | Uint8Array): Promise<unknown> {
  if (input === 'loop') for (;;);
  if (input === 'fill') for (const all: unknown[] = []; ; ) all.push(Array.from({ length: 1000 }, () => ({})))
  if (input === 'end') process.exit(3)
  if (input === 'throw') throw new RangeError('of no use')
  return input
}
