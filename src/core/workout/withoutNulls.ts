export const withoutNulls = <T extends object>(said: T) =>
  // Object.entries forgets the keys' types; nothing but null and undefined is taken away.
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined)) as {
    [Name in keyof T]?: NonNullable<T[Name]>
  }
