import { en } from 'zod/v4/locales';
import * as z from 'zod/mini';

/** Building blocks of the pack schemas. Extension pages forbid `eval`, so zod is told not to try it. */
z.config({ ...en(), jitless: true });

/** Kebab case, with dots where articles have numbers: `uu27-2022-4.3`. Never reused. */
export const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));

/** A text without space around it and of at most `longest` UTF-16 units. */
export const nonEmpty = (longest: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longest),
    z.refine(text => text === text.trim(), 'has space at its start or end'),
  );

export const bilingual = (longest: number) =>
  z.strictObject({ id: nonEmpty(longest), en: nonEmpty(longest) });
export type Bilingual = z.infer<ReturnType<typeof bilingual>>;

export const webAddress = z.string().check(
  z.maxLength(500),
  z.refine(
    address => /^https?:\/\/[^\s"<>]+$/.test(address) && URL.canParse(address),
    'is not a web address',
  ),
);

export const list = <Item extends z.core.$ZodType>(item: Item, least = 0) =>
  z.array(item).check(z.minLength(least));

export const optionalNull = <Inner extends z.core.$ZodType>(inner: Inner) => z.nullable(inner);

/** A year, a month or a day: `2026`, `2026-01`, `2026-01-31`. */
export const date = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** A date, or two years and all between them: `2014-2017`. */
export const dates = z.union([date, z.string().check(z.regex(/^\d{4}-\d{4}$/))]);

/** The head that all packs share. `schema` grows when a field changes its meaning. */
export const pack = <Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) =>
  z.strictObject({ pack: z.literal(name), schema: z.literal(1), asOf: date, ...shape });

/** How far a fact was seen, and where. */
export const verified = z.strictObject({
  level: nonEmpty(120),
  gaps: z.optional(nonEmpty(600)),
  seen: list(
    z.strictObject({
      url: z.optional(webAddress),
      where: z.optional(nonEmpty(300)),
      what: z.optional(nonEmpty(600)),
      date: z.optional(nonEmpty(40)),
    }),
    1,
  ),
});
