/** Changing the schema while another server does the same. */

const ATTEMPTS = 8

/**
 * Runs an idempotent schema change again where another server's change of the same kind stood in its way: a deadlock, or a
 * constraint that came to be between the look and the deed. Neo4j itself waits for the other, so no pause is needed.
 */
export async function alongside<T>(change: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change()
    } catch (error) {
      if (attempt >= ATTEMPTS || !stoodInTheWay(error)) throw error
    }
  }
}

function stoodInTheWay(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('Neo.TransientError.') || /^Neo\.ClientError\.Schema\..*AlreadyExists$/u.test(code)
}
