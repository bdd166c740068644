package org.potline.batch.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * An H2 file database, used by one process at a time. It is made whole or not at all: a new one is filled beside its place and
 * then moved there. Commits are on disk when they return, so that a killed process loses none.
 */
public final class Database implements AutoCloseable {
    /** Version of our tables; raised with every change of {@code schema.sql}. */
    static final int SCHEMA_VERSION = 1;
    static final String SUFFIX = ".mv.db";
    private static final String DRAFT = ".new-";
    private static final String READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens the database, making it first where there is none.
     *
     * @param path file of the database, with or without {@code .mv.db}
     * @throws BadInput when it is in use, of another version, no database of ours, or its folder cannot be written
     */
    public static Database openOrCreate(Path path) {
        Path file = file(path);
        if (!Files.exists(file)) {
            create(file);
        }
        return open(file);
    }

    public static boolean exists(Path path) {
        return Files.exists(file(path));
    }

    /** Opens a database that must be there. @throws BadInput as {@link #openOrCreate}, or when there is none */
    public static Database openExisting(Path path) {
        Path file = file(path);
        if (!Files.exists(file)) {
            throw bad(file, "database-missing", Map.of());
        }
        return open(file);
    }

    static Path file(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (path.toString().isBlank() || absolute.toString().contains(";")) {
            throw bad(absolute, "database-name", Map.of());
        }
        return absolute.toString().endsWith(SUFFIX) ? absolute : absolute.resolveSibling(absolute.getFileName() + SUFFIX);
    }

    /** Looks first without writing, so that a file that is not ours stays as it is. */
    private static void refuseForeign(Path file) {
        if (Files.isDirectory(file)) {
            throw bad(file, "database-is-folder", Map.of());
        }
        try {
            if (Files.size(file) == 0) {
                throw bad(file, "database-empty", Map.of());
            }
        } catch (IOException e) {
            throw bad(file, "database-damaged", Map.of());
        }
        JdbcConnectionPool pool = pool(file, READ_ONLY);
        try (Connection connection = pool.getConnection()) {
            int version = version(connection);
            if (version != SCHEMA_VERSION) {
                throw bad(file, "database-version", Map.of("found", version, "expected", SCHEMA_VERSION));
            }
        } catch (SQLException e) {
            throw refused(file, e);
        } finally {
            pool.dispose();
        }
    }

    private static Database open(Path file) {
        refuseForeign(file);
        JdbcConnectionPool pool = pool(file, OPTIONS);
        try (Connection connection = pool.getConnection()) {
            version(connection);
            return new Database(pool);
        } catch (SQLException e) {
            pool.dispose();
            throw refused(file, e);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select max(version) from potline_schema")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static BadInput refused(Path file, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> bad(file, "database-locked", Map.of());
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 ->
                bad(file, "database-foreign", Map.of());
            case ErrorCode.FILE_VERSION_ERROR_1 -> bad(file, "database-format", Map.of());
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                bad(file, "database-damaged", Map.of());
            case ErrorCode.WRONG_USER_OR_PASSWORD -> bad(file, "database-foreign", Map.of());
            default -> DiskFull.in(e) ? bad(file, "disk-full", Map.of())
                    : bad(file, "database-unusable", Map.of("detail", firstLine(e)));
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static BadInput bad(Path file, String key, Map<String, ?> values) {
        return BadInput.of(Where.file(file.toString()), "batch", key, values);
    }

    private static void create(Path file) {
        Path draft = file.resolveSibling(file.getFileName().toString().replace(SUFFIX, "")
                + DRAFT + ProcessHandle.current().pid() + SUFFIX);
        try {
            Files.createDirectories(file.getParent());
            discardDraftsOfTheDead(file);
            fill(draft);
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            discard(draft);   // another process was first; its database will do
        } catch (IOException | SQLException | DataAccessException e) {
            discard(draft);
            throw bad(file, DiskFull.in(e) ? "disk-full" : "database-unwritable", Map.of());
        }
        if (!Files.exists(file)) {
            throw bad(file, "database-unwritable", Map.of());
        }
    }

    /** Drafts of processes that were killed while they made this database. */
    private static void discardDraftsOfTheDead(Path file) throws IOException {
        String start = file.getFileName().toString().replace(SUFFIX, "") + DRAFT;
        try (Stream<Path> siblings = Files.list(file.getParent())) {
            for (Path sibling : siblings.filter(one -> one.getFileName().toString().startsWith(start)).toList()) {
                String pid = sibling.getFileName().toString().substring(start.length()).replaceAll("\\D.*", "");
                if (!pid.isEmpty() && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    Files.delete(sibling);
                }
            }
        }
    }

    private static void fill(Path draft) throws SQLException {
        JdbcConnectionPool pool = pool(draft, OPTIONS);
        try (Connection connection = pool.getConnection()) {
            var scripts = new ResourceDatabasePopulator(
                    new ClassPathResource("org/springframework/batch/core/schema-h2.sql"),
                    new ClassPathResource("org/potline/batch/store/schema.sql"));
            scripts.populate(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into potline_schema values (" + SCHEMA_VERSION + ")");
                statement.execute("shutdown");
            }
        } finally {
            pool.dispose();
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // the reason why it could not be filled is told; that it cannot be removed has the same cause
        }
    }

    private static JdbcConnectionPool pool(Path file, String options) {
        String path = file.toString();
        return JdbcConnectionPool.create("jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length()) + options, "", "");
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient client() {
        return JdbcClient.create(pool);
    }

    /** Closes the file, so that the next process can open it. */
    @Override
    public void close() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be closed.", e);
        } finally {
            pool.dispose();
        }
    }
}
