/**
 * The form of the XLIFF that the product writes, as a schema of our own after ISO 21720:2017, sections 4.2 and 4.3: the
 * elements and attributes it uses, their order and their values, and nothing of the core beyond.
 */
export const XLIFF_FORM = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:oasis:names:tc:xliff:document:2.0"
  targetNamespace="urn:oasis:names:tc:xliff:document:2.0" elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
  <xs:simpleType name="yesNo"><xs:restriction base="xs:string">
    <xs:enumeration value="yes"/><xs:enumeration value="no"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="direction"><xs:restriction base="xs:string">
    <xs:enumeration value="ltr"/><xs:enumeration value="rtl"/><xs:enumeration value="auto"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="state"><xs:restriction base="xs:string">
    <xs:enumeration value="initial"/><xs:enumeration value="translated"/><xs:enumeration value="reviewed"/>
    <xs:enumeration value="final"/></xs:restriction></xs:simpleType>
  <xs:complexType name="text" mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
    <xs:element name="cp"><xs:complexType><xs:attribute name="hex" type="xs:hexBinary" use="required"/></xs:complexType></xs:element>
    <xs:element name="ph"><xs:complexType>
      <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
      <xs:attribute name="canCopy" type="x:yesNo"/><xs:attribute name="canDelete" type="x:yesNo"/>
      <xs:attribute name="equiv" type="xs:string"/><xs:attribute name="disp" type="xs:string"/>
    </xs:complexType></xs:element>
  </xs:choice></xs:complexType>
  <xs:element name="xliff"><xs:complexType><xs:sequence>
    <xs:element name="file" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="unit" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="notes" minOccurs="0"><xs:complexType><xs:sequence>
          <xs:element name="note" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
        <xs:element name="segment"><xs:complexType><xs:sequence>
          <xs:element name="source" type="x:text"/><xs:element name="target" type="x:text" minOccurs="0"/></xs:sequence>
          <xs:attribute name="state" type="x:state"/></xs:complexType></xs:element></xs:sequence>
        <xs:attribute name="id" type="xs:NMTOKEN" use="required"/>
        <xs:attribute name="canResegment" type="x:yesNo"/></xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="id" type="xs:NMTOKEN" use="required"/><xs:attribute name="original" type="xs:string"/>
      <xs:attribute name="srcDir" type="x:direction"/><xs:attribute name="trgDir" type="x:direction"/>
      <xs:attribute ref="xml:space"/></xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" fixed="2.0" use="required"/>
    <xs:attribute name="srcLang" type="xs:language" use="required"/>
    <xs:attribute name="trgLang" type="xs:language"/></xs:complexType></xs:element>
</xs:schema>`;
