/** How contributions are handed out: as records, or column by column. Everything else is always a record. */
export type SimulationForm = "records" | "columns";
