/** An id as a relationship of the form holds it: a number where the host counts, else as it is (a UUID). */
export const formId = (id: string): string | number => (/^\d+$/.test(id) ? Number(id) : id)
