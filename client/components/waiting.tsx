/** Lines where text will be: the place is kept, nothing jumps. */
export function Waiting({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className="waiting" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} style={{ width: `${90 - ((line * 23) % 45)}%` }} />
      ))}
    </div>
  )
}
