package org.potline.rules.fact;

/**
 * How one kind of record is taken, sent and copied, as it stands now. There is one for each data arrangement, and for each
 * kind of readings that no arrangement keeps; what the plant file does not say is not done.
 *
 * @param id        data arrangement
 * @param period    acquisition period as marked on the records; empty where none is
 * @param digital   whether it is kept in a system, not on paper alone
 * @param checksum  whether what is sent is compared with what arrives
 * @param gapLog    whether interruptions are logged, and the log says how many
 * @param backupAge days from the last copy that was tried to the day of the check [d]; very many where there is none
 */
public record RecordKeeping(String id, @Otherwise("") String period, @Otherwise("true") boolean digital,
        @Otherwise("true") boolean checksum, @Otherwise("true") boolean gapLog, @Otherwise("0") double backupAge) {
}
