/* A disk that fails when it is told to, and a clock that is wrong: loaded before a program (LD_PRELOAD).
 *
 * FAULT_FILES  part of the path of the files that are meant
 * FAULT_CALLS  read, write, sync or change (truncate, allocate, unlink)
 * FAULT_AT     the how manieth of these calls fails, from 1
 * FAULT_ERROR  with this errno
 * FAULT_LASTS  1: so does every one after it
 * FAULT_COUNT  at the end, how many such calls there were is written into this file
 * FAULT_CLOCK  so many seconds are added to the time of day
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static atomic_long calls;

#define NEXT(name) \
    static __typeof__(name) *next; \
    if (!next) next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

/* Whether this call fails; errno is set then. */
static int fails(const char *kind, const char *path) {
    const char *files = getenv("FAULT_FILES"), *wanted = getenv("FAULT_CALLS");
    if (!files || !wanted || strcmp(kind, wanted) != 0 || !strstr(path, files)) return 0;
    long count = atomic_fetch_add(&calls, 1) + 1, at = number("FAULT_AT");
    if (at == 0 || count < at || (count > at && !number("FAULT_LASTS"))) return 0;
    errno = (int)number("FAULT_ERROR");
    return 1;
}

static int fails_at(const char *kind, int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    int before = errno;
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length < 0) return 0;
    path[length] = 0;
    return fails(kind, path);
}

__attribute__((destructor)) static void tell(void) {
    const char *into = getenv("FAULT_COUNT");
    FILE *file = into ? fopen(into, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld", atomic_load(&calls));
    fclose(file);
}

ssize_t read(int fd, void *to, size_t count) {
    NEXT(read);
    return fails_at("read", fd) ? -1 : next(fd, to, count);
}

ssize_t pread64(int fd, void *to, size_t count, off64_t at) {
    NEXT(pread64);
    return fails_at("read", fd) ? -1 : next(fd, to, count, at);
}

ssize_t pread(int fd, void *to, size_t count, off_t at) {
    NEXT(pread);
    return fails_at("read", fd) ? -1 : next(fd, to, count, at);
}

ssize_t write(int fd, const void *from, size_t count) {
    NEXT(write);
    return fails_at("write", fd) ? -1 : next(fd, from, count);
}

ssize_t pwrite64(int fd, const void *from, size_t count, off64_t at) {
    NEXT(pwrite64);
    return fails_at("write", fd) ? -1 : next(fd, from, count, at);
}

ssize_t pwrite(int fd, const void *from, size_t count, off_t at) {
    NEXT(pwrite);
    return fails_at("write", fd) ? -1 : next(fd, from, count, at);
}

int fsync(int fd) {
    NEXT(fsync);
    return fails_at("sync", fd) ? -1 : next(fd);
}

int fdatasync(int fd) {
    NEXT(fdatasync);
    return fails_at("sync", fd) ? -1 : next(fd);
}

int ftruncate(int fd, off_t length) {
    NEXT(ftruncate);
    return fails_at("change", fd) ? -1 : next(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    NEXT(ftruncate64);
    return fails_at("change", fd) ? -1 : next(fd, length);
}

int posix_fallocate(int fd, off_t from, off_t length) {
    NEXT(posix_fallocate);
    return fails_at("change", fd) ? errno : next(fd, from, length);
}

int unlink(const char *path) {
    NEXT(unlink);
    return fails("change", path) ? -1 : next(path);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    NEXT(clock_gettime);
    int answer = next(clock, time);
    if (answer == 0 && clock == CLOCK_REALTIME) time->tv_sec += number("FAULT_CLOCK");
    return answer;
}
