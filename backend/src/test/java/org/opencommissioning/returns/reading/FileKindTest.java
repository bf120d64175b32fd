package org.opencommissioning.returns.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'Date,Supplier', TEXT",
        "'%PDF-1.7', PDF",
        "'<!DOCTYPE html>', WEB_PAGE",
        "'  <table>', WEB_PAGE",
        "'<?xml version=\"1.0\"?>', XML",
        "'{\"a\": 1}', JSON",
        "'{\\rtf1', RICH_TEXT",
        "'GIF89a', PICTURE",
        "'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument', OPEN_DOCUMENT",
        "'PK\u0003\u0004', WORKBOOK"
    })
    void isTold(String start, FileKind kind) {
        assertThat(FileKind.of(start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(kind);
    }
}
