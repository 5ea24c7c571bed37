import { describe, expect, it } from 'vitest'
import { downloadedBytes, mavenError } from './provision.ts'

describe('Maven tells how much it downloaded', () => {
  it.each([
    ['Downloaded from central: https://repo1/neo4j.jar (1.5 MB at 3.1 MB/s)', 1_500_000],
    ['[INFO] Downloaded from mirror: https://m/x.pom (812 B at 9 kB/s)', 812],
    ['Downloaded from central: https://repo1/a.jar (64 kB at 1.2 MB/s)', 64_000],
    ['Downloading from central: https://repo1/a.jar', 0],
    ['[INFO] BUILD SUCCESS', 0],
  ])('%s → %d bytes', (line, bytes) => {
    expect(downloadedBytes(line)).toBe(bytes)
  })
})

describe('a failed Maven says what to do', () => {
  it.each([
    [
      '[ERROR] x: Could not transfer artifact a from central: repo.maven.apache.org: Name or service not known',
      'MAVEN_REGISTRY_UNREACHABLE',
    ],
    ['[ERROR] Connect to localhost:1 failed: Connection refused', 'MAVEN_REGISTRY_UNREACHABLE'],
    ['[ERROR] Cannot access central in offline mode', 'MAVEN_REGISTRY_UNREACHABLE'],
    ['[ERROR] Could not transfer artifact: No space left on device', 'DISK_FULL'],
    ['[ERROR] Non-parseable settings', 'MAVEN_FAILED'],
  ])('%s → %s', (output, code) => {
    const error = mavenError(output, { maven: 'maven.log' })
    expect(error).toMatchObject({ code, exitCode: 5, values: { said: output.replace('[ERROR] ', '') } })
    expect(error.remedy).toMatch(/\.$/u)
  })
})
