"""Long work apart from the request that asked for it: a table, and one process that does it."""

from domain.jobs import JobList, JobView
from services.jobs.asking import (
    ResultFile,
    all_jobs,
    cancel,
    enqueue,
    own_jobs,
    read_job,
    repeat,
    result_file,
    worker_alive,
)
from services.jobs.registry import JobKind, JobResult, kind_names, kind_of, register
from services.jobs.running import JobStopped, RunningJob

__all__ = [
    "JobKind",
    "JobList",
    "JobResult",
    "JobStopped",
    "JobView",
    "ResultFile",
    "RunningJob",
    "all_jobs",
    "cancel",
    "enqueue",
    "kind_names",
    "kind_of",
    "own_jobs",
    "read_job",
    "register",
    "repeat",
    "result_file",
    "worker_alive",
]
